import { useEffect, useState } from 'react';

/** Where the dashboard is, by the fragment of its address: `#/people?q=leike&sort=-moves`. */
export interface Route {
  place: string;
  /** Of a person or a lab. */
  id: string | null;
  params: URLSearchParams;
}

export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [place = '', id] = path.split('/');
  return {
    place: place || 'people',
    id: id ? decodeId(id) : null,
    params: new URLSearchParams(query),
  };
}

/** A hand-written address may be broken: then it leads to nobody. */
function decodeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}

/** What is typed or slid: that is one place in the history, not one a letter. */
const GLIDING = new Set(['q', 'role', 'since', 'until']);

/** The route, followed as it changes, and a way to change its parameters. */
export function useRoute(): [Route, (change: Record<string, string>) => void] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    // Back and forward between states that were pushed are `popstate`.
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  const route = readRoute(hash);
  const change = (changes: Record<string, string>) => {
    const params = new URLSearchParams(route.params);
    for (const [name, value] of Object.entries(changes)) {
      if (value === '') params.delete(name);
      else params.set(name, value);
    }
    const query = params.toString();
    const path = route.id === null ? route.place : `${route.place}/${encodeURIComponent(route.id)}`;
    const next = `#/${path}${query === '' ? '' : `?${query}`}`;
    if (next === location.hash) return;
    const glides = Object.keys(changes).every((name) => GLIDING.has(name));
    if (glides) history.replaceState(null, '', next);
    else history.pushState(null, '', next);
    setHash(next);
  };
  return [route, change];
}

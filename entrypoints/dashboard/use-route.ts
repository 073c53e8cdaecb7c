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

/** The route, followed as it changes, and a way to change its parameters in place. */
export function useRoute(): [Route, (change: Record<string, string>) => void] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const route = readRoute(hash);
  const change = (changes: Record<string, string>) => {
    const params = new URLSearchParams(route.params);
    for (const [name, value] of Object.entries(changes)) {
      if (value === '') params.delete(name);
      else params.set(name, value);
    }
    const query = params.toString();
    const next = `#/${route.place}${query === '' ? '' : `?${query}`}`;
    // Typing in a search is one place, not one a letter.
    history.replaceState(null, '', next);
    setHash(next);
  };
  return [route, change];
}

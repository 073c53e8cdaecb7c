/**
 * The layer table of lib/README.md as rules, checked on the real imports of
 * every module: which layer may import which, which packages a layer may use,
 * what must never come into a page, no circle of imports, no overlong file.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

interface Layer {
  /** Layers it may import, besides itself. */
  layers: string[];
  /** Packages it may import, by name or scope. */
  packages: string[];
  /** Whether it may speak to the browser's extension API. */
  browser?: boolean;
}

const REACT = ['react', 'react-dom', 'lucide-react', '@tanstack/react-virtual'];
const BROWSER = ['wxt', '@webext-core', '@aklinker1/zero-serialize-error'];

const LAYERS: Record<string, Layer> = {
  'lib/i18n': { layers: [], packages: [] },
  'lib/domain': { layers: ['lib/i18n'], packages: [] },
  'lib/nlp': { layers: ['lib/domain'], packages: ['compromise', 'chrono-node'] },
  'lib/db': { layers: ['lib/domain', 'lib/i18n'], packages: ['dexie', 'valibot'] },
  'lib/page': { layers: ['lib/domain', 'lib/i18n'], packages: [] },
  'lib/messaging': {
    layers: ['lib/domain', 'lib/i18n'],
    packages: [...BROWSER, 'valibot'],
    browser: true,
  },
  'lib/settings': { layers: ['lib/domain', 'lib/i18n'], packages: ['wxt'], browser: true },
  'lib/services': {
    layers: ['lib/domain', 'lib/nlp', 'lib/db', 'lib/i18n'],
    packages: ['@leeoniya/ufuzzy', 'papaparse'],
  },
  components: { layers: ['lib/domain', 'lib/i18n'], packages: [...REACT, 'd3-sankey'] },
  entrypoints: {
    layers: [
      'lib/i18n',
      'lib/domain',
      'lib/nlp',
      'lib/db',
      'lib/page',
      'lib/messaging',
      'lib/settings',
      'lib/services',
      'components',
    ],
    packages: [...BROWSER, ...REACT, 'dexie', 'dexie-react-hooks'],
    browser: true,
  },
};

/** What runs in every page: nothing heavy may be reached from here. */
const IN_EVERY_PAGE = /^entrypoints\/reader\.content(\/|\.tsx?$)/;
const TOO_HEAVY = /^(react|dexie|compromise|chrono-node|lucide-react|valibot)/;

const LINES_WARNED = 200;
const LINES_REFUSED = 400;
/** Word lists are data. */
const DATA = /^lib\/nlp\/lists\//;

export interface ArchitectureReport {
  modules: number;
  faults: string[];
  warnings: string[];
}

interface Import {
  specifier: string;
  /** Gone once compiled. */
  typeOnly: boolean;
}

interface Module {
  path: string;
  layer: string;
  lines: number;
  imports: Import[];
  /** Uses of the extension API's globals. */
  browserGlobals: string[];
}

/** Check the modules under a project's lib, components and entrypoints. */
export function checkArchitecture(root: string): ArchitectureReport {
  const faults: string[] = [];
  const warnings: string[] = [];
  const modules = new Map<string, Module>();
  for (const top of ['lib', 'components', 'entrypoints']) {
    for (const file of sourceFiles(join(root, top))) {
      const path = relative(root, file).replaceAll('\\', '/');
      const layer = layerOf(path);
      if (layer) modules.set(path, readModule(file, path, layer));
      else faults.push(`${path}: lies in no layer of lib/README.md`);
    }
  }
  if (modules.size === 0) faults.push('No module was read: is the folder right?');

  const edges = new Map<string, string[]>();
  for (const module of modules.values()) {
    edges.set(module.path, checkImports(root, module, modules, faults));
    checkBrowserGlobals(module, faults);
    checkLength(module, faults, warnings);
  }
  faults.push(...circles(edges));
  faults.push(...heavyInPages(modules, edges));
  return { modules: modules.size, faults, warnings };
}

function sourceFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });
}

function layerOf(path: string): string | null {
  return Object.keys(LAYERS).find((layer) => path.startsWith(`${layer}/`)) ?? null;
}

function readModule(file: string, path: string, layer: string): Module {
  const text = readFileSync(file, 'utf8');
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind);
  const imports: Import[] = [];
  const browserGlobals: string[] = [];
  let importsBrowser = false;

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      imports.push({
        specifier: node.moduleSpecifier.text,
        typeOnly: node.importClause?.isTypeOnly === true,
      });
      importsBrowser ||= node.moduleSpecifier.text === 'wxt/browser';
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      imports.push({ specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [to] = node.arguments;
      // An import whose target is computed could be anything: it is told by a name that no rule allows.
      imports.push({
        specifier: to && ts.isStringLiteralLike(to) ? to.text : '(computed)',
        typeOnly: false,
      });
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      imports.push({ specifier: node.argument.literal.text, typeOnly: true });
    } else if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const { text: name } = node.expression;
      if (name === 'browser' || name === 'chrome') browserGlobals.push(`${name}.${node.name.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);

  return {
    path,
    layer,
    lines: text.split('\n').length - 1,
    imports,
    browserGlobals: importsBrowser ? [] : browserGlobals,
  };
}

/** Returns the modules that it imports and that are still there once compiled. */
function checkImports(
  root: string,
  module: Module,
  modules: Map<string, Module>,
  faults: string[],
): string[] {
  const rule = LAYERS[module.layer];
  const kept: string[] = [];
  for (const { specifier, typeOnly } of module.imports) {
    if (!specifier.startsWith('.')) {
      const allowed = rule?.packages.some(
        (name) => specifier === name || specifier.startsWith(`${name}/`),
      );
      if (!allowed)
        faults.push(`${module.path}: ${module.layer} may not import the package ${specifier}`);
      continue;
    }
    const target = resolve(dirname(join(root, module.path)), specifier.replace(/\?.*$/, ''));
    const path = relative(root, target).replaceAll('\\', '/');
    if (!existsSync(target) || statSync(target).isDirectory()) {
      faults.push(
        `${module.path}: ${specifier} is no file (imports name the file with its ending)`,
      );
      continue;
    }
    const to = layerOf(path);
    if (!to) {
      faults.push(`${module.path}: ${path} lies in no layer`);
      continue;
    }
    if (to !== module.layer && !rule?.layers.includes(to)) {
      faults.push(`${module.path}: ${module.layer} may not import ${to} (${path})`);
    }
    if (!typeOnly && modules.has(path)) kept.push(path);
  }
  return kept;
}

function checkBrowserGlobals(module: Module, faults: string[]): void {
  if (LAYERS[module.layer]?.browser) return;
  for (const use of module.browserGlobals) {
    faults.push(
      `${module.path}: only entrypoints, messaging and settings touch the browser (${use})`,
    );
  }
}

function checkLength(module: Module, faults: string[], warnings: string[]): void {
  if (DATA.test(module.path)) return;
  if (module.lines > LINES_REFUSED) {
    faults.push(
      `${module.path}: ${module.lines} lines; past ${LINES_REFUSED} a file holds more than one idea`,
    );
  } else if (module.lines > LINES_WARNED) {
    warnings.push(`${module.path}: ${module.lines} lines`);
  }
}

/** Every circle once, told from its first module in the order of the walk. */
function circles(edges: Map<string, string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      found.push(`circle of imports: ${[...trail.slice(at), path].join(' → ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return found;
}

function heavyInPages(modules: Map<string, Module>, edges: Map<string, string[]>): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  const walk = (path: string, trail: string[]): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { specifier, typeOnly } of modules.get(path)?.imports ?? []) {
      if (!typeOnly && TOO_HEAVY.test(specifier)) {
        faults.push(`${specifier} must not come into every page: ${[...trail, path].join(' → ')}`);
      }
    }
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
  };
  for (const path of modules.keys()) {
    if (IN_EVERY_PAGE.test(path)) walk(path, []);
  }
  return faults;
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sourceFiles } from './source-files.ts';
import { KIT, LAYERS } from './table.ts';

const files = sourceFiles('src');
const imports = files.flatMap(importsOf);
const layerOf = (path: string): string => path.split('/')[1] as string;
const said = ({ from, target }: Import) => `${from} → ${target}`;
const isPackage = ({ target }: Import) => !target.startsWith('src/') && !/^(locales|data)\//.test(target);
const isNode = ({ target }: Import) => target.startsWith('node:');

describe('the layers of the house', () => {
  it('has no folder in src that the table does not know', () => {
    const folders = new Set(files.map(({ name }) => layerOf(name)));
    expect([...folders].filter(folder => !(folder in LAYERS))).toEqual([]);
  });

  it('lets a layer import only the layers inside it', () => {
    const wrong = imports.filter(({ from, target, lazy }) => {
      if (!target.startsWith('src/')) return false;
      const [here, there] = [layerOf(from), layerOf(target)];
      const layer = LAYERS[here];
      return here !== there && !layer?.uses.includes(there) && !(lazy && layer?.lazy?.includes(there));
    });
    expect(wrong.map(said)).toEqual([]);
  });

  it('lets a layer use only its own npm packages', () => {
    const wrong = imports.filter(one => {
      const layer = LAYERS[layerOf(one.from)];
      return isPackage(one) && !isNode(one) && !/\.css$/.test(one.target) && !layer?.npm.includes(one.target);
    });
    expect(wrong.map(said)).toEqual([]);
  });

  it('allows the pipeline and the domain no npm package that they do not use', () => {
    for (const layer of ['pipeline', 'domain']) {
      const texts = files.filter(({ name }) => layerOf(name) === layer).map(({ text }) => text);
      const idle = LAYERS[layer]?.npm.filter(name => !texts.some(text => text.includes(`'${name}'`)));
      expect(idle).toEqual([]);
    }
  });

  it('keeps Node out of everything but what builds, and of the parts of it that could run in a browser', () => {
    const wrong = imports.filter(one => {
      if (!isNode(one)) return false;
      const [, layer, folder] = one.from.split('/');
      const { node = false } = LAYERS[layer as string] ?? {};
      return Array.isArray(node) ? !node.includes(folder as string) : !node;
    });
    expect(wrong.map(said)).toEqual([]);
  });

  it('gives ui/kit nothing but preact', () => {
    const wrong = imports.filter(
      ({ from, target }) =>
        from.startsWith(`src/${KIT.folder}/`) &&
        !target.startsWith(`src/${KIT.folder}/`) &&
        !KIT.npm.includes(target),
    );
    expect(wrong.map(said)).toEqual([]);
  });

  it('reads no clock in the domain: whoever asks passes `at`', () => {
    const clock = /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(|\bMath\.random\(/;
    const wrong = files.filter(({ name, text }) => name.startsWith('src/domain/') && clock.test(text));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe('imports', () => {
  it('never run in circles', () => {
    const edges = new Map<string, string[]>();
    for (const { from, target, lazy } of imports)
      if (target.startsWith('src/') && !lazy) edges.set(from, [...(edges.get(from) ?? []), target]);
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (name: string, path: string[]): void => {
      if (path.includes(name)) circles.push([...path.slice(path.indexOf(name)), name].join(' → '));
      if (done.has(name) || path.includes(name)) return;
      for (const next of edges.get(name) ?? []) visit(next, [...path, name]);
      done.add(name);
    };
    for (const name of edges.keys()) visit(name, []);
    expect(circles).toEqual([]);
  });

  it('go straight to the file: there are no barrels', () => {
    const barrels = files.filter(
      ({ name, text }) => /\/index\.tsx?$/.test(name) || /^export \* from/m.test(text),
    );
    expect(barrels.map(({ name }) => name)).toEqual([]);
  });

  it('are named: no file exports a default, except where a tool asks for one', () => {
    const wrong = files.filter(({ text }) => /^export default/m.test(text));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

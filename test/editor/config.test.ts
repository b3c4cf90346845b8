import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/editor/collections.ts';
import { editorConfig } from '../../src/editor/config.ts';
import { editorPolicy } from '../../src/editor/policy.ts';
import type { EditorSettings, Settings } from '../../src/model/settings.ts';
import type { YamlForm } from '../../src/table/yaml-shape.ts';
import { province } from '../model/province.ts';

const packages = resolve(import.meta.dirname, '../../node_modules');
const schema = JSON.parse(
  readFileSync(join(packages, '@sveltia/cms/schema/sveltia-cms.json'), 'utf8'),
) as object;
const local: EditorSettings = {
  backend: 'local',
  branch: undefined,
  signInUrl: undefined,
  appId: undefined,
};

function configOf(editor: Partial<EditorSettings>, settings: Partial<Settings> = {}) {
  const portal = province({});
  return editorConfig(
    { ...portal, settings: { ...portal.settings, ...settings, editor: { ...local, ...editor } } },
    { base: '/a/', siteUrl: undefined },
  );
}

describe('the configuration of the editing program', () => {
  test.each([
    ['a folder', {}, {}],
    ['Vietnamese alone', {}, { languages: ['vi'] as const }],
    [
      'GitHub',
      { backend: 'github', branch: 'main' } as const,
      { repository: 'https://github.com/a/b' },
    ],
    [
      'GitLab',
      { backend: 'gitlab', appId: '1' } as const,
      { repository: 'https://git.example.vn/a/b/c' },
    ],
  ])('for %s is as its makers ask', (_name, editor, settings) => {
    const ajv = new Ajv({ allErrors: true });
    const valid = ajv.validate(schema, JSON.parse(JSON.stringify(configOf(editor, settings))));
    expect([valid, ajv.errors]).toEqual([true, null]);
  });

  test('has the words of every key, and of no other', () => {
    for (const [kind, { vi, words }] of Object.entries(kinds))
      expect(Object.keys(words).sort(), kind).toEqual(pathsIn(vi).sort());
  });

  test('asks for each key as the check does', () => {
    const [guides] = configOf({}).collections;
    const fields = new Map(
      (guides && 'fields' in guides ? guides.fields : []).map((field) => [field.name, field]),
    );
    expect(fields.get('title')).toMatchObject({ label: 'Tên bài', required: true, i18n: true });
    expect(fields.get('audience')).toMatchObject({
      widget: 'select',
      options: [
        { label: 'người dân, doanh nghiệp', value: 'citizen' },
        { label: 'cán bộ, công chức', value: 'staff' },
      ],
    });
    expect(fields.get('review_by')).toMatchObject({
      widget: 'datetime',
      type: 'date',
      required: true,
    });
    expect(fields.get('indicators')).toMatchObject({
      widget: 'select',
      multiple: true,
      required: false,
    });
    expect(fields.get('sources')).toMatchObject({ widget: 'list', required: true });
    expect(fields.get('minutes')?.['i18n']).toBeUndefined();
    expect(fields.get('body')?.['hint']).toMatch(/Steps, Step, .*Term/);
  });
});

describe('a repository', () => {
  const github = { backend: 'github' } as const;
  const repository = 'https://github.com/so-noi-vu/cong-khai';

  test('is changed by pull requests, and a folder at once', () => {
    expect(configOf(github, { repository })).toMatchObject({ publish_mode: 'editorial_workflow' });
    expect(configOf({})).not.toHaveProperty('publish_mode');
  });

  test.each([
    [
      'by a token',
      github,
      repository,
      { name: 'github', repo: 'so-noi-vu/cong-khai', auth_methods: ['token'] },
    ],
    [
      'through a service',
      { ...github, signInUrl: 'https://dang-nhap.example.vn/' },
      repository,
      { name: 'github', repo: 'so-noi-vu/cong-khai', base_url: 'https://dang-nhap.example.vn' },
    ],
    [
      'on a host of its own',
      { backend: 'gitlab', appId: 'abc' } as const,
      'https://git.example.vn/so/noi-vu/cong-khai',
      {
        name: 'gitlab',
        repo: 'so/noi-vu/cong-khai',
        api_root: 'https://git.example.vn/api/v4',
        base_url: 'https://git.example.vn',
        auth_type: 'pkce',
        app_id: 'abc',
      },
    ],
  ])('is reached %s', (_name, editor, address, expected) => {
    expect(configOf(editor, { repository: address }).backend).toEqual(expected);
  });

  test.each([
    ['nobody for a folder', local, undefined, "connect-src 'self' blob: data:"],
    [
      'GitHub',
      { ...local, ...github },
      repository,
      "connect-src 'self' blob: data: https://api.github.com",
    ],
    [
      'a host of its own',
      { ...local, backend: 'gitlab' as const },
      'https://git.example.vn/a/b',
      "connect-src 'self' blob: data: https://git.example.vn",
    ],
  ])('is all that the page may ask: %s', (_name, editor, address, connect) => {
    expect(editorPolicy(editor, address).split('; ')).toContain(connect);
    expect(editorPolicy(editor, address).match(/https:/g) ?? []).toHaveLength(
      connect.match(/https:/g)?.length ?? 0,
    );
  });
});

function pathsIn(form: YamlForm | undefined, parent = ''): string[] {
  if (form?.kind === 'list') return pathsIn(form.item, parent);
  if (form?.kind !== 'map') return [];
  return Object.entries(form.keys).flatMap(([name, { read }]) => {
    const path = parent === '' ? name : `${parent}.${name}`;
    return [path, ...pathsIn(read.form, path)];
  });
}

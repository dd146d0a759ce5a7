// What a partner's bundler may import of react besides code; type-checked only, Node has no style sheets.
import "@tacklebox/react/styles.css";
import "@tacklebox/react/styles.layer.css";
import "@tacklebox/react/tokens.css";

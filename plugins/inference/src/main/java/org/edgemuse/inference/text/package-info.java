/** Texts as numbers of tokens, the way CLIP's text encoders read them. */
@NullMarked
package org.edgemuse.inference.text;

import org.jspecify.annotations.NullMarked;

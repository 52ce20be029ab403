/** A small world whose numbers tests write down, and which drives schedulers slot by slot. */
@NullMarked
package org.edgemuse.jcaco.testing;

import org.jspecify.annotations.NullMarked;

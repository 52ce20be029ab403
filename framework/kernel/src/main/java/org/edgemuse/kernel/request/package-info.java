/** The life of a request: raised, decided, carried through its stages, settled. */
@NullMarked
package org.edgemuse.kernel.request;

import org.jspecify.annotations.NullMarked;

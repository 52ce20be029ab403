/** What may be changed while a run goes on, and what is to be made anew for it. */
@NullMarked
package org.edgemuse.kernel.change;

import org.jspecify.annotations.NullMarked;

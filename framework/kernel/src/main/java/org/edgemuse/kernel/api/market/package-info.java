/** Markets: what clears between demand and decisions, and what quality of experience is worth. */
@NullMarked
package org.edgemuse.kernel.api.market;

import org.jspecify.annotations.NullMarked;

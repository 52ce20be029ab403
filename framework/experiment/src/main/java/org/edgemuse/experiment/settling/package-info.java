/** After how many slots or episodes curves stay near their final level. */
@NullMarked
package org.edgemuse.experiment.settling;

import org.jspecify.annotations.NullMarked;

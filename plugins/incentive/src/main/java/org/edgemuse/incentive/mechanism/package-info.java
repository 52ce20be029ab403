/**
 * Incentive mechanisms by name: schemes that set rewards, living in the kernel's slots, with their
 * options, their memory of the slot before, and what they tell of their search.
 */
@NullMarked
package org.edgemuse.incentive.mechanism;

import org.jspecify.annotations.NullMarked;

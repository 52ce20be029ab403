/**
 * Scheduling policies: the sealed family of scheduler interfaces, one for each class of
 * information, and the view that each of them gets.
 */
@NullMarked
package org.edgemuse.kernel.api.scheduling;

import org.jspecify.annotations.NullMarked;

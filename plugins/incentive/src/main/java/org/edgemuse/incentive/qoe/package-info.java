/**
 * The multi-dimensional quality of experience (7), QoE-driven incentive paper, of what was served.
 */
@NullMarked
package org.edgemuse.incentive.qoe;

import org.jspecify.annotations.NullMarked;

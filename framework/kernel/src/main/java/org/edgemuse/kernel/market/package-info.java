/** Built-in incentive mechanisms and QoE metrics. */
@NullMarked
package org.edgemuse.kernel.market;

import org.jspecify.annotations.NullMarked;

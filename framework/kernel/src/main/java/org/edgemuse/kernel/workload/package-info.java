/** What requests ask for when UEs use several applications: classes, tokens, accuracy. */
@NullMarked
package org.edgemuse.kernel.workload;

import org.jspecify.annotations.NullMarked;

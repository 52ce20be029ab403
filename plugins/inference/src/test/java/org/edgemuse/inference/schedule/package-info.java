/** Tests of noise schedules. */
@NullMarked
package org.edgemuse.inference.schedule;

import org.jspecify.annotations.NullMarked;

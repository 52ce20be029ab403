/**
 * What is measured: metrics declare their columns and tables, watch every slot, and sum up the run.
 */
@NullMarked
package org.edgemuse.kernel.api.metric;

import org.jspecify.annotations.NullMarked;

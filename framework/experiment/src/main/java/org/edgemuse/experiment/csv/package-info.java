/** Result tables as CSV files, with numbers written alike on every Java release. */
@NullMarked
package org.edgemuse.experiment.csv;

import org.jspecify.annotations.NullMarked;

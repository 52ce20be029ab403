/** Runs the tasks of an experiment: the extension point of sweep executors and its own ones. */
@NullMarked
package org.edgemuse.experiment.run;

import org.jspecify.annotations.NullMarked;

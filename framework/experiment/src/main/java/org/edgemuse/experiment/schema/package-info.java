/** The JSON Schema of scenario files, by which editors complete, explain and check them. */
@NullMarked
package org.edgemuse.experiment.schema;

import org.jspecify.annotations.NullMarked;

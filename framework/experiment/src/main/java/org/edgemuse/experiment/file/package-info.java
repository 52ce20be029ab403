/** Reads scenario files: YAML with the place of every value, inheritance, and overrides. */
@NullMarked
package org.edgemuse.experiment.file;

import org.jspecify.annotations.NullMarked;

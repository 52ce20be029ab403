/** Makes runs again from what a folder of results says of them, and compares. */
@NullMarked
package org.edgemuse.experiment.verify;

import org.jspecify.annotations.NullMarked;

/** Goes on with a sweep that was cut short: locks its folder, checks it, keeps what is done. */
@NullMarked
package org.edgemuse.experiment.resume;

import org.jspecify.annotations.NullMarked;

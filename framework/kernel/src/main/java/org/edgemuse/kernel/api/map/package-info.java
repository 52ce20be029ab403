/** Real places: what a map tells of streets, buildings, sites and traces, in metres. */
@NullMarked
package org.edgemuse.kernel.api.map;

import org.jspecify.annotations.NullMarked;

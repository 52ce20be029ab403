/** What a picture of a run shows, in numbers: what every UE does, loads and associations. */
@NullMarked
package org.edgemuse.console.scene;

import org.jspecify.annotations.NullMarked;

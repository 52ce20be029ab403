/** Profiles: what a generative model was measured to take and to give on one device. */
@NullMarked
package org.edgemuse.inference.profile;

import org.jspecify.annotations.NullMarked;

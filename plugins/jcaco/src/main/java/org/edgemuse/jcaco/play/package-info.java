/** What JCACO's schedulers share: games read from their views, profiles, and decisions played. */
@NullMarked
package org.edgemuse.jcaco.play;

import org.jspecify.annotations.NullMarked;

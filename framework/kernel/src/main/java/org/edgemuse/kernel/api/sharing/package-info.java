/** How a link or a server divides its capacity among the requests that it was given. */
@NullMarked
package org.edgemuse.kernel.api.sharing;

import org.jspecify.annotations.NullMarked;

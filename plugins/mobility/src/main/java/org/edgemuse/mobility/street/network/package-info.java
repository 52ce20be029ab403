/** Street networks: streets cut where they meet, the part of them that is connected, its index. */
@NullMarked
package org.edgemuse.mobility.street.network;

import org.jspecify.annotations.NullMarked;

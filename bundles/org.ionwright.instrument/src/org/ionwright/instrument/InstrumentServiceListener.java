package org.ionwright.instrument;

import org.osgi.annotation.versioning.ConsumerType;

/** Hears of instruments that are opened and closed. */
@ConsumerType
public interface InstrumentServiceListener {

	void opened(LiveInstrument instrument);

	void closed(LiveInstrument instrument);
}

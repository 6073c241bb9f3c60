package org.ionwright.instrument;

import java.util.List;

import org.ionwright.model.instrument.MassSpectrometer;
import org.osgi.annotation.versioning.ProviderType;

/** Opens instruments and knows the installed drivers; an OSGi service. Safe for use from any thread. */
@ProviderType
public interface InstrumentService {

	/**
	 * Makes a live instrument of a model. No device is touched before {@link LiveInstrument#connect()}.
	 *
	 * @param model
	 *            copied; later changes of it have no effect
	 */
	LiveInstrument open(MassSpectrometer model, OpenOptions options);

	/** The instruments that are open, oldest first. */
	List<LiveInstrument> instruments();

	/** Told on the opening or closing thread. Adding a listener twice has no effect. */
	void addListener(InstrumentServiceListener listener);

	void removeListener(InstrumentServiceListener listener);

	/** The drivers that are installed and running, by scheme. */
	List<InstalledDriver> drivers();
}

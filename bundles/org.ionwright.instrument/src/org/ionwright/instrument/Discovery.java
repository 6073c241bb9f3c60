package org.ionwright.instrument;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.ionwright.device.DeviceException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The inbox of found devices; an OSGi service. Looks at what the operating system knows and never sends a byte by itself. Safe for
 * use from any thread.
 */
@ProviderType
public interface Discovery {

	/** What was found and entered; present ones first, then by address. */
	List<FoundDevice> inbox();

	/** Looks again; blocks for what the operating system needs, some 100 ms. It is also looked every few seconds while somebody listens. */
	void look();

	/**
	 * Adds an address typed by a person, such as {@code tcp://192.168.1.7:4001}.
	 *
	 * @throws DeviceException
	 *             reason CONFIGURATION when no installed transport knows it
	 */
	void enter(String address) throws DeviceException;

	/** Takes a vanished or entered address out of the inbox. */
	void forget(String address);

	/** Marks a place where nothing is ever to be sent, or takes the mark away. Kept over restarts. */
	void neverTouch(String address, boolean never);

	/** Questions that installed drivers could ask there; empty for a place that is not to be touched. Nothing is sent. */
	List<ProbeOffer> probes(String address);

	/**
	 * Asks one question that a person has seen.
	 *
	 * @return failed with a {@link DeviceException} when the place is not to be touched, is in use by a session, the question is
	 *         another one by now, or the link cannot be opened
	 */
	CompletableFuture<ProbeResult> probe(String address, ProbeOffer seen);

	/** Told on a thread of the inbox when it has changed. Adding a listener twice has no effect. */
	void addListener(Runnable listener);

	void removeListener(Runnable listener);
}

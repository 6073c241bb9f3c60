package org.ionwright.driver.srsrga.internal;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.DriverContract;
import org.ionwright.device.tck.SimulatorProcess;

/**
 * The kit over a simulated head in a process of its own, on a socket. Its time runs faster than ours, but does not jump: a procedure
 * must take long enough to be cancelled.
 */
class RgaDriverContractTest extends DriverContract {

	private final SimulatorProcess simulator = SimulatorProcess.of("org.ionwright.twin.wire.WireServer",
			"rga=" + port(), "pace=20");

	/** Of the simulator; asked once, while this is made. */
	String port() {
		return "tcp:0";
	}

	@Override
	protected Optional<SimulatorProcess> simulator() {
		return Optional.of(simulator);
	}

	@Override
	protected DriverFactory factory() {
		return new RgaDriverFactory();
	}

	@Override
	protected String address() throws Exception {
		return "srs-rga:" + simulator.address("rga");
	}

	@Override
	protected Map<String, String> leftOut() {
		return Map.of("masses in its range are selected, with and without direct voltage",
				"the head cannot leave out the direct voltage; selecting is tested in RgaDriverTest");
	}

	/** A head that falls silent before the first value of a scan may as well be looking for its zero. */
	@Override
	protected Duration longestCall() {
		return Duration.ofSeconds(17);
	}

	/** Fastest scan of the head. */
	@Override
	protected MassScanRequest scanRequest() {
		return new MassScanRequest(27, 29, 0.1, 28, 2, FirstStageMode.RF_ONLY, Double.NaN, 0.7, false);
	}
}

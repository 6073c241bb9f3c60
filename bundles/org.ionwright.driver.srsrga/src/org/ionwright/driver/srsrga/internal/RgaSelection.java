package org.ionwright.driver.srsrga.internal;

import java.time.Duration;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Detection;
import org.ionwright.device.DetectorDescription;
import org.ionwright.device.MassSelection;
import org.ionwright.device.MassSelection.Stage;
import org.ionwright.device.TimeSource;

/**
 * The filter parked on one mass, and what the detector measures there. The head has no command that only reads the current: a
 * measurement is peak-locked, the highest of seven points over 0.6 u about a whole mass; without a mass it is the current of all ions.
 */
final class RgaSelection {

	private static final String NOT_WHOLE = "the head measures at whole m/z only; select one";
	private static final Duration SETTLE = Duration.ofMillis(50);

	private final RgaHead head;
	private final RgaMonitor monitor;
	private final int heaviest;
	/** NaN when the filter is off. */
	private double mz = Double.NaN;

	RgaSelection(RgaHead head, RgaMonitor monitor, int heaviest) {
		this.head = head;
		this.monitor = monitor;
		this.heaviest = heaviest;
	}

	void select(MassSelection wanted, TimeSource time) throws DeviceException, InterruptedException {
		if (wanted.stages().size() != 1) {
			throw limit(wanted.stages().size() + " stages were selected; the head has one");
		}
		Stage stage = wanted.stages().get(0);
		if (!(stage.mz() >= 1 && stage.mz() <= heaviest)) {
			throw limit("m/z " + Texts.number(stage.mz()) + " was selected; this head reaches 1 to " + heaviest);
		}
		if (!Double.isNaN(stage.widthMz())) {
			throw limit("a width of " + Texts.number(stage.widthMz())
					+ " m/z was selected; the width comes from the tuning of the head, leave it open");
		}
		if (stage.radioFrequencyOnly()) {
			throw limit("RF only was selected; the head cannot leave out the DC voltage");
		}
		head.order("ML" + RgaProtocol.mass(stage.mz()), "select a whole m/z");
		mz = stage.mz();
		monitor.parked(true);
		time.sleep(SETTLE);
		head.require(RgaFault.FILTER, "the filter did not reach m/z " + Texts.number(stage.mz()),
				"the head needs service");
	}

	void off() throws DeviceException, InterruptedException {
		forget();
		head.requireFree();
		head.conversation().tell("MR0");
	}

	/** The filter is or will be elsewhere. */
	void forget() {
		mz = Double.NaN;
		monitor.parked(false);
	}

	Detection detect(double seconds, DetectorDescription range, TimeSource time)
			throws DeviceException, InterruptedException {
		if (!(seconds >= range.shortestDwellSeconds() && seconds <= range.longestDwellSeconds())) {
			throw limit("a dwell time of " + Texts.number(seconds) + " s was asked for; possible is "
					+ Texts.number(range.shortestDwellSeconds()) + " to "
					+ Texts.number(range.longestDwellSeconds()) + " s");
		}
		int noiseFloor = RgaProtocol.noiseFloorFor(seconds);
		boolean all = Double.isNaN(mz);
		if (!all && mz != Math.rint(mz)) {
			throw limit("m/z " + Texts.number(mz) + " is selected; " + NOT_WHOLE);
		}
		head.set(RgaSetting.NOISE_FLOOR, noiseFloor);
		String command = all ? "TP?" : "MR" + RgaProtocol.mass(mz);
		double takes = RgaProtocol.peakSeconds(noiseFloor);
		head.conversation().start(command);
		int counts = head.conversation().currents(1,
				RgaConversation.ANSWER.plus(Duration.ofNanos((long) (2e9 * takes))), command)[0];
		if (all && counts == 0) {
			throw new DeviceException(DeviceReason.HARDWARE, head.conversation().address()
					+ ": the head does not measure the current of all ions now, since its multiplier is or was on; "
					+ "select a mass, or set detector.voltage to 0");
		}
		return new Detection(counts * RgaProtocol.QUANTUM_AMPERE, takes, RgaProtocol.overload(counts), time.now());
	}

	private DeviceException limit(String what) {
		return new DeviceException(DeviceReason.LIMIT, head.conversation().address() + ": " + what);
	}
}

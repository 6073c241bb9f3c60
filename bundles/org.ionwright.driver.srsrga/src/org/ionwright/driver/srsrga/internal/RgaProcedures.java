package org.ionwright.driver.srsrga.internal;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.Role;
import org.ionwright.device.spi.Progress;

/** Degassing, finding the zero, calibrating the electrometer. The head is silent until STATUS says that it is over. */
final class RgaProcedures {

	private static final String DEGAS = "degas";
	private static final String ZERO = "zero";
	private static final String ELECTROMETER = "electrometer";
	/** The manual allows calibrations two minutes. */
	private static final double CALIBRATION_SECONDS = 120;
	private static final double MARGIN_SECONDS = 30;
	private static final Duration TICK = Duration.ofMillis(500);

	private final RgaHead head;
	private final int degasMinutes;

	RgaProcedures(RgaHead head, int degasMinutes) {
		this.head = head;
		this.degasMinutes = degasMinutes;
	}

	List<ProcedureDescription> all() {
		return List.of(new ProcedureDescription(DEGAS, "Degas the ioniser",
				"Electrons of 400 eV, up to 20 mA, hit the ioniser for " + degasMinutes
						+ " min: gas comes off, the multiplier is switched off and stays off, and the filament ages.",
				60d * degasMinutes + MARGIN_SECONDS, Role.ION_SOURCE),
				new ProcedureDescription(ZERO, "Find the zero",
						"Measures the offset of the detector as it is set now and corrects the mass axis.",
						CALIBRATION_SECONDS, Role.SETTING),
				new ProcedureDescription(ELECTROMETER, "Calibrate the electrometer",
						"Measures the response of the electrometer anew; all zeros found before are forgotten.",
						CALIBRATION_SECONDS, Role.SETTING));
	}

	void run(String procedure, Progress progress) throws DeviceException, InterruptedException {
		switch (procedure) {
		case DEGAS -> run("DG" + degasMinutes, 60d * degasMinutes, MARGIN_SECONDS, "degassing", progress);
		case ZERO -> run("CA", 0, CALIBRATION_SECONDS, "finding the zero", progress);
		case ELECTROMETER -> run("CL", 0, CALIBRATION_SECONDS, "calibrating the electrometer", progress);
		default -> throw new DeviceException(DeviceReason.UNSUPPORTED,
				head.conversation().address() + " has no procedure '" + procedure + "'; it has "
						+ String.join(", ", all().stream().map(ProcedureDescription::name).toList()));
		}
	}

	/**
	 * @param seconds
	 *            it takes by itself; 0 when unknown
	 * @param margin
	 *            how much longer it may take, s
	 */
	private void run(String command, double seconds, double margin, String text, Progress progress)
			throws DeviceException, InterruptedException {
		head.requireFree();
		RgaConversation conversation = head.conversation();
		conversation.start(command);
		long start = System.nanoTime();
		try {
			progress.at(seconds == 0 ? Double.NaN : 0, text);
			OptionalInt status = conversation.awaited(command, TICK);
			while (status.isEmpty()) {
				double gone = 1e-9 * (System.nanoTime() - start);
				if (gone > seconds + margin) {
					conversation.breakOff("");
					throw new DeviceException(DeviceReason.TIMEOUT, conversation.address() + ": '" + command
							+ "' was not over after " + Texts.number(Math.rint(gone)) + " s; it was broken off");
				}
				progress.at(seconds == 0 ? Double.NaN : Math.min(1, gone / seconds), text);
				status = conversation.awaited(command, TICK);
			}
			progress.at(1, text);
		} catch (InterruptedException e) {
			// any command ends degassing; nothing ends a calibration, and the head is busy until it is over
			conversation.breakOff(command.startsWith("DG") ? "DG0" : "");
			throw e;
		}
		head.require(command.startsWith("DG") ? RgaFault.FILAMENT : RgaFault.ELECTROMETER, text + " failed",
				command.startsWith("DG") ? "the filament is off; look at the pressure" : "the head needs service");
		if (Thread.interrupted()) {
			throw new InterruptedException("cancelled when it was just over");
		}
	}
}

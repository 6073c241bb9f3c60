package org.ionwright.driver.mks.internal;

import java.time.Duration;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.Role;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Progress;

/** Degassing of hot cathodes, which the controller ends by itself after 5 to 240 minutes as set at its front. */
final class Degas {

	private static final String NAME = "degas-";
	private static final double LONGEST_SECONDS = 241 * 60.0;
	private static final Duration LOOK = Duration.ofMillis(1000);
	/** Of the command that ends it when the procedure is cancelled. */
	private static final Duration END = Duration.ofMillis(300);

	private final MksConversation talk;
	private final MksController controller;
	private final TimeSource time;

	Degas(MksConversation talk, MksController controller, TimeSource time) {
		this.talk = talk;
		this.controller = controller;
		this.time = time;
	}

	List<ProcedureDescription> procedures() {
		return controller.gauges().stream().filter(MksController.Gauge::degas)
				.map(gauge -> new ProcedureDescription(NAME + gauge.channel(), "Degas gauge " + gauge.channel(),
						"Heats the filament and grid of hot cathode " + gauge.channel()
								+ "; the pressure rises, and its reading is wrong until it is over.",
						LONGEST_SECONDS, Role.ION_SOURCE))
				.toList();
	}

	void run(String procedure, Progress progress) throws DeviceException, InterruptedException {
		MksController.Gauge gauge = controller.gauges().stream().filter(MksController.Gauge::degas)
				.filter(it -> procedure.equals(NAME + it.channel())).findAny()
				.orElseThrow(() -> new DeviceException(DeviceReason.UNSUPPORTED, talk.where() + " has no procedure '"
						+ procedure + "'; it has "
						+ String.join(", ", procedures().stream().map(ProcedureDescription::name).toList())));
		String name = "DG" + gauge.channel();
		try {
			talk.tell(name, "ON", MksConversation.LIMIT);
			if (!talk.ask(name).equals("ON")) {
				throw new DeviceException(DeviceReason.HARDWARE, talk.where() + ": gauge " + gauge.channel()
						+ " does not degas; it must be on, and below 1e-5 Torr");
			}
			while (talk.ask(name).equals("ON")) {
				progress.at(Double.NaN, "degassing gauge " + gauge.channel());
				time.sleep(LOOK);
			}
			progress.at(1, "degassed");
		} catch (InterruptedException e) {
			try {
				talk.tell(name, "OFF", END);
			} catch (DeviceException lost) {
				e.addSuppressed(lost);
			}
			throw e;
		}
	}
}

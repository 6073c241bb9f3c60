package org.ionwright.tune.ui.internal.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.ionwright.device.DeviceException;
import org.ionwright.tune.Measuring;
import org.ionwright.tune.PeakWatch;
import org.ionwright.tune.ScanSettings;
import org.ionwright.tune.calibration.CalibratedStage;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.tune.ui.internal.desk.Activity.Kind;
import org.ionwright.tune.ui.internal.desk.Activity.Result;

/** Which peaks are looked at and how, by the watch, by ramps and by autotunes. */
public final class Peaks {

	/**
	 * What is looked at.
	 *
	 * @param masses
	 *            m/z
	 * @param stage
	 *            that selects; the other one is RF-only
	 */
	public record Choice(List<Double> masses, CalibratedStage stage, ScanSettings settings) {

		public Choice {
			masses = List.copyOf(masses);
		}

		Choice with(ScanSettings others) {
			return new Choice(masses, stage, others);
		}
	}

	private final Bench bench;
	private volatile Choice choice = new Choice(List.of(), CalibratedStage.BOTH, ScanSettings.USUAL);
	private volatile Optional<PeakWatch> watch = Optional.empty();

	Peaks(Bench bench) {
		this.bench = bench;
	}

	public Choice choice() {
		return choice;
	}

	/** Looks at others from now on; the watch goes on with them. */
	public void choose(Choice next) {
		if (!next.equals(choice)) {
			choice = next;
			bench.watchAnew(this::look);
			bench.changed();
		}
	}

	/** With other widths, as a tune set or an autotune has them. */
	void settings(ScanSettings next) {
		choose(choice.with(next));
	}

	/** What is looked at now or was last, by whatever activity. */
	public Optional<PeakWatch> shown() {
		return watch;
	}

	void show(PeakWatch next) {
		watch = Optional.of(next);
		bench.changed();
	}

	/** Why watching cannot be started; empty when it can. */
	public Optional<String> refusal() {
		return choice.masses().isEmpty() ? Optional.of(Messages.Peaks_noMasses) : bench.refusal(Kind.WATCH);
	}

	/** Watches until a person stops it. */
	public void watch() {
		if (!choice.masses().isEmpty()) {
			bench.start(Kind.WATCH, Messages.Peaks_title, Optional.empty(), this::look);
		}
	}

	private Result look(Consumer<String> say) throws DeviceException, InterruptedException {
		Choice wanted = choice;
		PeakWatch looking = new PeakWatch(new Measuring(bench.calibrated(), say), wanted.masses(), wanted.stage());
		show(looking);
		for (long looks = 1;; looks++) {
			looking.look(wanted.settings(), 1);
			say.accept(NLS.bind(Messages.Peaks_looks, looks));
			if (Thread.interrupted()) {
				throw new InterruptedException();
			}
		}
	}
}

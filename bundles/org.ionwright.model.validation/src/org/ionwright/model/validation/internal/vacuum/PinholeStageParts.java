package org.ionwright.model.validation.internal.vacuum;

import java.util.Optional;

import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Pinhole;
import org.ionwright.model.instrument.PinholeInterface;
import org.ionwright.model.instrument.PinholeVariant;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.validation.internal.source.ChamberBalance;
import org.ionwright.model.validation.internal.source.SourceParts;
import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.transport.PinholeStage;

/** The pinhole of seed 001 and the chambers behind it. */
public record PinholeStageParts(MassSpectrometer instrument, PinholeInterface stage) {

	/** Engineering limit of the second chamber with differential pumping, and what seed 001 implies without, torr. */
	public static final double HIGHEST_DIFFERENTIAL = 1e-2;
	public static final double HIGHEST_SINGLE = 1e-4;

	/** Empty when the interface is another one. */
	public static Optional<PinholeStageParts> of(MassSpectrometer instrument) {
		return new SourceParts(instrument).pinholeStage().map(stage -> new PinholeStageParts(instrument, stage));
	}

	public VacuumParts vacuum() {
		return new VacuumParts(instrument);
	}

	/** Chamber 31. */
	public Optional<VacuumChamber> second() {
		return vacuum().first();
	}

	/** Whether the analyser sits behind a further aperture: where it sits decides, and the drawing when that is not said. */
	public boolean differential() {
		return vacuum().analysing().map(chamber -> second().filter(chamber::equals).isEmpty())
				.orElse(stage.getVariant() == PinholeVariant.FIG2_DIFFERENTIAL);
	}

	/** Pressure in front of the pinhole, Pa: of the small chamber, or of the open source. */
	public double before() {
		SourceParts parts = new SourceParts(instrument);
		return ChamberBalance.of(parts).map(ChamberBalance::pressure)
				.orElseGet(() -> parts.ioniser().map(ioniser -> ioniser.getOperatingPressure())
						.orElse(PhysicalConstants.ATMOSPHERE));
	}

	/** Distance of the Mach disk from the pinhole, m; not a number without a jet. */
	public double machDisk(double secondPressure) {
		try {
			return jet().map(stage -> stage.machDisk(before(), secondPressure)).orElse(Double.NaN);
		} catch (IllegalArgumentException outOfRange) {
			return Double.NaN;
		}
	}

	/** Diameter of an ideal aperture 45 that gives the third chamber a pressure (both Pa), m; not a number without pumps. */
	public double aperture(VacuumChamber third, double secondPressure, double thirdPressure) {
		try {
			Orifice any = new Orifice(1e-4, 1);
			return new PinholeStage(any, 1, vacuum().fastSpeed(third)).aperture(Gas.NITROGEN, Gas.ROOM, secondPressure,
					thirdPressure);
		} catch (IllegalArgumentException outOfRange) {
			return Double.NaN;
		}
	}

	/** Pressure of the third chamber behind an aperture, Pa; not a number without pumps. */
	public double thirdPressure(VacuumChamber third, double secondPressure, double aperture) {
		try {
			Orifice any = new Orifice(1e-4, 1);
			return new PinholeStage(any, 1, vacuum().fastSpeed(third)).thirdPressure(Gas.NITROGEN, Gas.ROOM,
					secondPressure, aperture);
		} catch (IllegalArgumentException outOfRange) {
			return Double.NaN;
		}
	}

	private Optional<PinholeStage> jet() {
		Optional<Pinhole> pinhole = Optional.ofNullable(stage.getPinhole());
		return pinhole.flatMap(VacuumParts::orifice).map(hole -> new PinholeStage(hole, 1, 1));
	}
}

package org.ionwright.model.validation.internal.filter;

import java.util.Optional;

import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.StageDrive;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.ScanLine;

/**
 * Voltages a stage needs and how far its supplies reach; all voltages in the convention of the stage.
 *
 * @param apexShare
 *            m/z at the apex as a share of the selected m/z
 * @param dcNeeded
 *            whether the stage needs DC
 */
public record SupplyReach(MassFilterStage stage, MassFilter law, double apexShare, boolean dcNeeded) {

	/** Empty when geometry or frequency make no filter. */
	public static Optional<SupplyReach> of(MassFilterStage stage, double apexShare, boolean dcNeeded) {
		return Stages.law(stage).filter(law -> apexShare > 0 && Double.isFinite(apexShare))
				.map(law -> new SupplyReach(stage, law, apexShare, dcNeeded));
	}

	/** Zero to peak. */
	public double rf(double mz) {
		return Stages.convention(stage) * law.apexRf(mz * apexShare);
	}

	/** At the apex, which is the most a resolving stage needs. */
	public double dc(double mz) {
		return ScanLine.APEX_RATIO * rf(mz);
	}

	/** Selected m/z at which the AC supply of the stage ends; without limit when another stage supplies it. */
	public double highestMzOfRf() {
		return stage.getDrive() == StageDrive.OWN ? stage.getMaxRfAmplitude() / rf(1) : Double.POSITIVE_INFINITY;
	}

	/** Selected m/z at which the DC supply ends; without limit where no DC is needed. */
	public double highestMzOfDc() {
		return dcNeeded ? stage.getMaxDcVoltage() / dc(1) : Double.POSITIVE_INFINITY;
	}
}

package org.ionwright.twin.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.sample.Electrospray;
import org.ionwright.twin.sample.ElectrosprayBeam;
import org.ionwright.twin.sample.IonBeam;
import org.ionwright.twin.sample.SourceState;

/**
 * The source of the twin: its settings turned into current and beam. Keeps the last beam, as most scans see the
 * same one.
 */
public final class TwinSource {

	private static final String IONISER = "ionSource.ioniser.";

	private final Electrospray spray;
	private final ElectrosprayBeam beams;
	private final SettingTable settings;
	private @Nullable SourceState lastState;
	private IonBeam lastBeam = IonBeam.NONE;

	public TwinSource(Sheet sheet, SettingTable settings) {
		this.settings = settings;
		spray = PartsOfSheet.spray(sheet);
		beams = new ElectrosprayBeam(spray, PartsOfSheet.components(sheet),
				PartsOfSheet.entrance(sheet).chokedConductance(Gas.NITROGEN, PartsOfSheet.ROOM_TEMPERATURE));
	}

	public double current(boolean negative, double seconds) {
		return spray.current(settings.at(IONISER + "capillaryVoltage", seconds),
				settings.at("ionSource.liquidSupply.flow", seconds), negative);
	}

	public IonBeam beam(boolean negative, double seconds) {
		SourceState state = new SourceState(settings.at(IONISER + "capillaryVoltage", seconds),
				settings.at("ionSource.coneVoltage", seconds),
				settings.at(IONISER + "desolvationTemperature", seconds),
				settings.at(IONISER + "desolvationGasFlow", seconds),
				settings.at("ionSource.liquidSupply.flow", seconds), negative);
		if (!state.equals(lastState)) {
			lastBeam = beams.at(state);
			lastState = state;
		}
		return lastBeam;
	}
}

package org.ionwright.model.validation.internal.filter;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.ApciIoniser;
import org.ionwright.model.instrument.Capillary;
import org.ionwright.model.instrument.CapillaryIoniser;
import org.ionwright.model.instrument.CoronaIoniser;
import org.ionwright.model.instrument.CoronaNeedle;
import org.ionwright.model.instrument.ElectrosprayIoniser;
import org.ionwright.model.instrument.Ioniser;
import org.ionwright.model.instrument.Polarity;
import org.ionwright.model.instrument.SmallChamberElectrosprayIoniser;
import org.ionwright.twin.source.IonisationMode;
import org.ionwright.twin.source.SourceGas;
import org.ionwright.twin.source.SourceGeometry;
import org.ionwright.twin.source.SourceSettings;
import org.ionwright.twin.source.TipShape;

/** An ion source of the model in the words of the twin's laws, in nitrogen. */
record SourceOfModel(SourceGeometry geometry, SourceSettings settings, SourceGas gas) {

	private static final double ROOM = 293.15;

	/** Empty when no law says what the ioniser makes, or a value is outside of what a law takes. */
	static Optional<SourceOfModel> of(org.ionwright.model.instrument.IonSource source) {
		@Nullable
		Ioniser ioniser = source.getIoniser();
		if (ioniser == null || source.getLiquidSupply() == null) {
			return Optional.empty();
		}
		return mode(ioniser).flatMap(mode -> geometry(ioniser, mode)
				.flatMap(geometry -> Possible.of(() -> new SourceOfModel(geometry, settings(source, ioniser),
						new SourceGas("N2", ioniser.getOperatingPressure(), ROOM, SourceGas.ROOM.water(),
								SourceGas.ROOM.flow())))));
	}

	private static Optional<IonisationMode> mode(Ioniser ioniser) {
		if (ioniser instanceof CapillaryIoniser) {
			return Optional.of(ioniser instanceof CoronaIoniser ? IonisationMode.MULTIMODE
					: IonisationMode.ELECTROSPRAY);
		}
		return ioniser instanceof CoronaIoniser ? Optional.of(IonisationMode.APCI) : Optional.empty();
	}

	private static Optional<SourceGeometry> geometry(Ioniser ioniser, IonisationMode mode) {
		SourceGeometry usual = SourceGeometry.electrospray(TipShape.SQUARE_5D, 4e-4, 0.01);
		@Nullable
		Capillary capillary = ioniser instanceof CapillaryIoniser spray ? spray.getCapillary() : null;
		@Nullable
		CoronaNeedle corona = ioniser instanceof CoronaIoniser needle ? needle.getCorona() : null;
		return Possible.of(() -> new SourceGeometry(mode,
				capillary == null ? usual.tip() : TipShape.named(capillary.getTip().getName()),
				capillary == null ? usual.outerDiameter() : capillary.getOuterDiameter(),
				capillary == null ? usual.tipDistance() : capillary.getTipDistance(),
				capillary == null ? usual.offAxis() : capillary.getOffAxis(), usual.voltageOnCapillary(),
				corona == null ? usual.needleRadius() : corona.getRadius(),
				corona == null ? usual.needleDistance() : corona.getDistance(), usual.chamberVolume()));
	}

	private static SourceSettings settings(org.ionwright.model.instrument.IonSource source, Ioniser ioniser) {
		double temperature = ROOM;
		double gasFlow = 0;
		if (ioniser instanceof ElectrosprayIoniser spray) {
			temperature = spray.getDesolvationTemperature();
			gasFlow = spray.getDesolvationGasFlow();
		} else if (ioniser instanceof ApciIoniser apci) {
			temperature = apci.getDesolvationTemperature();
			gasFlow = apci.getDesolvationGasFlow();
		} else if (ioniser instanceof SmallChamberElectrosprayIoniser small && small.getChamber() != null
				&& small.getChamber().getHeater() != null) {
			temperature = small.getChamber().getHeater().getTemperature();
		}
		return new SourceSettings(ioniser instanceof CapillaryIoniser spray ? spray.getCapillaryVoltage() : 0,
				ioniser.getPolarity() == Polarity.NEGATIVE, source.getLiquidSupply().getFlow(), temperature, gasFlow,
				source.getConeVoltage(), ioniser instanceof CoronaIoniser needle ? needle.getCoronaVoltage() : 0, 0);
	}
}

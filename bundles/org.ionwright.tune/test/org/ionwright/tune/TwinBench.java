package org.ionwright.tune;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.BeamSpecies;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;

/** The demo instrument on the twin in virtual time, reached through the driver. Other bundles keep their components to themselves. */
public final class TwinBench {

	private static final Duration LIMIT = Duration.ofSeconds(120);
	private static @Nullable InstrumentService service;

	private TwinBench() {
	}

	/** One for all, so that the tables of the twin are made once. */
	private static synchronized InstrumentService service() throws Exception {
		InstrumentService known = service;
		if (known == null) {
			known = (InstrumentService) made("org.ionwright.instrument.internal.SessionInstrumentService");
			Method add = known.getClass().getDeclaredMethod("addDriver", DriverFactory.class, Map.class);
			add.setAccessible(true);
			add.invoke(known, made("org.ionwright.driver.twin.internal.SimDriverFactory"),
					Map.of(DriverFactory.SCHEME, "sim"));
			service = known;
		}
		return known;
	}

	private static Object made(String component) throws Exception {
		return Class.forName(component).getConstructor().newInstance();
	}

	/** Connected, detector on. */
	public static LiveInstrument open(MassSpectrometer model, long seed) throws Exception {
		LiveInstrument instrument = service().open(model,
				new OpenOptions(TimeSource.virtual(Instant.parse("2026-11-26T09:00:00Z")), seed));
		instrument.connect();
		if (!instrument.awaitConnected(LIMIT)) {
			throw new IllegalStateException(instrument.devices().toString());
		}
		new Measuring(instrument, text -> {
		}).set("detector.voltage", 650, Duration.ofMinutes(1));
		return instrument;
	}

	/** The demo instrument with ions of given m/z at the entrance of the filter, each with a rate in ions/s. */
	public static MassSpectrometer withBeam(List<Double> masses, double rate) {
		MassSpectrometer model = DemoModels.instrument();
		for (double mz : masses) {
			BeamSpecies species = InstrumentFactory.eINSTANCE.createBeamSpecies();
			species.setMz(mz);
			species.setRate(rate);
			species.setCharge(1);
			model.getIonSource().getLiquidSupply().getSample().getBeam().add(species);
		}
		return model;
	}
}

package org.ionwright.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.ionwright.model.instrument.ApciIoniser;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.ElectrosprayIoniser;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.MultimodeIoniser;
import org.ionwright.model.instrument.OtherIoniser;
import org.ionwright.model.instrument.PinholeInterface;
import org.ionwright.model.instrument.SmallChamberElectrosprayIoniser;
import org.ionwright.model.instrument.TandemMassFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresetsTest {

	static List<Preset> presets() {
		return Presets.all();
	}

	@ParameterizedTest
	@MethodSource("presets")
	void filesAreAsTheyWouldBeSaved(Preset preset) throws Exception {
		String path = preset.file().equals(DemoModels.INSTRUMENT_FILE) ? preset.file() : "presets/" + preset.file();
		try (InputStream stream = Objects.requireNonNull(Preset.class.getResourceAsStream(path))) {
			assertArrayEquals(stream.readAllBytes(), ModelFiles.format(preset.instrument(), preset.file()));
		}
	}

	@ParameterizedTest
	@MethodSource("presets")
	void eachIsAWholeInstrumentWithSimulatedDevices(Preset preset) {
		MassSpectrometer instrument = preset.instrument();
		assertInstanceOf(TandemMassFilter.class, instrument.getAnalyser());
		assertEquals(5 + instrument.getTransferOptics().size(), instrument.getBindings().stream()
				.filter(binding -> binding.getDriver().startsWith("sim:")).count());
	}

	@Test
	void namesAndKindsDiffer() {
		Set<String> names = new HashSet<>();
		presets().forEach(preset -> names.add(preset.name()));
		assertEquals(presets().size(), names.size());
		assertEquals(List.of(ElectrosprayIoniser.class, ApciIoniser.class, MultimodeIoniser.class,
				SmallChamberElectrosprayIoniser.class, SmallChamberElectrosprayIoniser.class, OtherIoniser.class),
				presets().stream()
						.map(preset -> preset.instrument().getIonSource().getIoniser().eClass().getInstanceClass())
						.toList());
		assertEquals(List.of(BentInterfaceChamber.class, BentInterfaceChamber.class, BentInterfaceChamber.class,
				PinholeInterface.class, PinholeInterface.class, BentInterfaceChamber.class),
				presets().stream()
						.map(preset -> preset.instrument().getIonSource().getInterface().eClass().getInstanceClass())
						.toList());
	}
}

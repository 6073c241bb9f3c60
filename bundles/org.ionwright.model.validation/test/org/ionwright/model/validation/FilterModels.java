package org.ionwright.model.validation;

import java.util.Arrays;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.BeamSpecies;
import org.ionwright.model.instrument.ClaimVariant;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.twin.sample.BeamPreset;
import org.ionwright.twin.sample.IonSpecies;

/**
 * Changes an instrument by {@code path=value}, and by words of its own: {@code stages=3} copies the second stage,
 * {@code declare=2}, {@code undeclare=10} and {@code only=13,18} are claims of seed 002, {@code declared=000/1} claims of any
 * seed, {@code delete=path}, {@code controlled=0,1} the stages of the scanner, {@code chamber=1} the chamber of the first
 * stage or, with two numbers, {@code chamber=stage,chamber}, {@code beam=mz:rate,…} or a preset's letter.
 */
final class FilterModels {

	private FilterModels() {
	}

	static MassSpectrometer with(MassSpectrometer instrument, String changes) {
		for (String change : changes.split(";")) {
			String[] pair = change.strip().split("=", 2);
			switch (pair[0]) {
			case "stages" -> stages((TandemMassFilter) instrument.getAnalyser(), Integer.parseInt(pair[1]));
			case "declare" -> instrument.getDeclaredVariants().add(variant("002/" + pair[1]));
			case "undeclare" -> instrument.getDeclaredVariants().remove(variant("002/" + pair[1]));
			case "only" -> declared(instrument, pair[1].equals("none") ? "" : pair[1].replaceAll("(\\d+)", "002/$1"));
			case "declared" -> declared(instrument, pair[1]);
			case "delete" -> EcoreUtil.delete(ModelPaths.object(instrument, pair[1]).orElseThrow(), true);
			case "controlled" -> controlled((TandemMassFilter) instrument.getAnalyser(), pair[1]);
			case "chamber" -> chamber(instrument, pair[1].split(","));
			case "beam" -> beam(instrument, pair[1]);
			default -> Findings.with(instrument, change);
			}
		}
		return instrument;
	}

	private static void stages(TandemMassFilter filter, int wanted) {
		while (filter.getStages().size() > wanted) {
			filter.getStages().remove(filter.getStages().size() - 1);
		}
		while (filter.getStages().size() < wanted) {
			MassFilterStage copy = EcoreUtil.copy(filter.getStages().get(1));
			filter.getStages().add(1, copy);
		}
	}

	private static ClaimVariant variant(String claim) {
		return ClaimVariant.valueOf("SEED" + claim.replace("/", "_CLAIM"));
	}

	private static void declared(MassSpectrometer instrument, String claims) {
		instrument.getDeclaredVariants().clear();
		Arrays.stream(claims.split(",")).filter(claim -> !claim.isEmpty())
				.forEach(claim -> instrument.getDeclaredVariants().add(variant(claim)));
	}

	private static void controlled(TandemMassFilter filter, String stages) {
		filter.getScanner().getControlled().clear();
		Arrays.stream(stages.split(","))
				.forEach(stage -> filter.getScanner().getControlled()
						.add(filter.getStages().get(Integer.parseInt(stage))));
	}

	private static void chamber(MassSpectrometer instrument, String[] numbers) {
		int stage = numbers.length > 1 ? Integer.parseInt(numbers[0]) : 0;
		((TandemMassFilter) instrument.getAnalyser()).getStages().get(stage).setChamber(
				instrument.getVacuumSystem().getChambers().get(Integer.parseInt(numbers[numbers.length - 1])));
	}

	private static void beam(MassSpectrometer instrument, String species) {
		if (species.equals("P") || species.equals("S")) {
			for (IonSpecies ion : (species.equals("P") ? BeamPreset.PLASMA : BeamPreset.ELECTROSPRAY).beam()
					.species()) {
				add(instrument, ion.mz(), ion.rate());
			}
			return;
		}
		for (String one : species.split(",")) {
			String[] pair = one.split(":");
			add(instrument, Double.parseDouble(pair[0]), Double.parseDouble(pair[1]));
		}
	}

	private static void add(MassSpectrometer instrument, double mz, double rate) {
		BeamSpecies species = InstrumentFactory.eINSTANCE.createBeamSpecies();
		species.setMz(mz);
		species.setRate(rate);
		instrument.getIonSource().getLiquidSupply().getSample().getBeam().add(species);
	}
}

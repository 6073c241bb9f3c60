package org.ionwright.model.validation.fixes;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.APERTURE__DIAMETER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CHAMBER_VALVE__KIND;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CHAMBER_VALVE__OUTLET;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CHAMBER_VALVE__SET_PRESSURE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__DC_SUPPLIED;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__RF_FREQUENCY;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__TILT_ANGLE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_SPECTROMETER__DECLARED_VARIANTS;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PASSAGE__DIAMETER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PASSAGE__TURN_ANGLE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.RF_COUPLER__COUPLING_RATIO;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.VACUUM_CHAMBER__PRESSURE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.ExitAperture;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.validation.Finding;

/** Where to look for what mends a finding: the value it names, and for some rules values elsewhere. */
final class Candidates {

	private static final double RIGHT_ANGLE = Math.PI / 2;
	/** Bars the straight way through the default stages (S3-15). */
	private static final double USUAL_TILT = Math.toRadians(6);

	private final MassSpectrometer instrument;
	private final List<Candidate> found = new ArrayList<>();

	private Candidates(MassSpectrometer instrument) {
		this.instrument = instrument;
	}

	static Set<Candidate> of(Finding finding, MassSpectrometer instrument) {
		Candidates candidates = new Candidates(instrument);
		candidates.byRule(finding);
		candidates.named(finding);
		return new LinkedHashSet<>(candidates.found);
	}

	private void named(Finding finding) {
		int dot = finding.where().lastIndexOf('.');
		Optional<EObject> part = ModelPaths.object(instrument, finding.where().substring(0, Math.max(0, dot)));
		part.map(owner -> owner.eClass().getEStructuralFeature(finding.where().substring(dot + 1)))
				.filter(EAttribute.class::isInstance).map(EAttribute.class::cast)
				.filter(attribute -> !attribute.isMany())
				.ifPresent(attribute -> add(part.get(), attribute));
	}

	private void byRule(Finding finding) {
		switch (finding.code()) {
		case "S1.08" -> {
			all(PASSAGE__DIAMETER).forEach(passage -> add(passage, PASSAGE__DIAMETER));
			all(APERTURE__DIAMETER).filter(ExitAperture.class::isInstance)
					.forEach(exit -> add(exit, APERTURE__DIAMETER));
		}
		case "S1.14" -> all(PASSAGE__TURN_ANGLE)
				.forEach(passage -> add(passage, PASSAGE__TURN_ANGLE, RIGHT_ANGLE, -RIGHT_ANGLE));
		case "S1.24", "S3.24" -> add(instrument, MASS_SPECTROMETER__DECLARED_VARIANTS);
		case "S2.28", "S2.29" -> all(CHAMBER_VALVE__KIND).forEach(valve -> {
			add(valve, CHAMBER_VALVE__SET_PRESSURE);
			add(valve, CHAMBER_VALVE__OUTLET);
			add(valve, CHAMBER_VALVE__KIND);
		});
		case "S3.03" -> all(VACUUM_CHAMBER__PRESSURE).forEach(chamber -> add(chamber, VACUUM_CHAMBER__PRESSURE));
		case "S3.12" -> coupler();
		case "S3.15" -> stages().limit(1).forEach(stage -> add(stage, MASS_FILTER_STAGE__TILT_ANGLE, USUAL_TILT));
		default -> {
			// The value that is named will do.
		}
		}
	}

	private void coupler() {
		all(RF_COUPLER__COUPLING_RATIO).forEach(coupler -> add(coupler, RF_COUPLER__COUPLING_RATIO));
		Object[] frequencies = stages().map(MassFilterStage::getRfFrequency).distinct().toArray();
		stages().forEach(stage -> {
			add(stage, MASS_FILTER_STAGE__RF_FREQUENCY, frequencies);
			add(stage, MASS_FILTER_STAGE__DC_SUPPLIED);
		});
	}

	private Stream<MassFilterStage> stages() {
		return instrument.getAnalyser() instanceof TandemMassFilter filter ? filter.getStages().stream()
				: Stream.empty();
	}

	private Stream<EObject> all(EAttribute attribute) {
		Iterable<EObject> parts = instrument::eAllContents;
		return StreamSupport.stream(parts.spliterator(), false)
				.filter(part -> attribute.getEContainingClass().isInstance(part));
	}

	private void add(EObject part, EAttribute attribute, Object... preferred) {
		found.add(new Candidate(part, attribute, List.of(preferred)));
	}
}

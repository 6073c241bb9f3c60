package org.ionwright.scan.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.Quality;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.model.CvTerms;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.ModelTerm;
import org.ionwright.model.Quantities;
import org.ionwright.model.Quantity;
import org.ionwright.model.Role;
import org.ionwright.model.instrument.LiquidSupply;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Polarity;
import org.ionwright.model.instrument.Sample;
import org.ionwright.model.instrument.SampleComponent;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.InstrumentComponent;
import org.ionwright.spectrum.run.InstrumentComponent.Kind;

/**
 * The stations of the ion path with the vocabulary terms that the model's annotations give, and with readbacks instead of model
 * values wherever a device delivers one.
 */
final class InstrumentBlock {

	private static final CvTerm PULSE_COUNTING = CvTerm.of("MS:1000118", "pulse counting");
	private static final CvTerm CONVERTED = CvTerm.of("MS:1000117", "analog-digital converter");

	private final LiveInstrument instrument;
	private final MassSpectrometer model;

	InstrumentBlock(LiveInstrument instrument) {
		this.instrument = instrument;
		this.model = instrument.model();
	}

	String sampleName() {
		return sample() instanceof Sample sample && sample.getName() != null ? sample.getName() : "";
	}

	/** One line per component of the sample. */
	List<UserTerm> sampleTerms() {
		List<UserTerm> terms = new ArrayList<>();
		if (sample() instanceof Sample sample) {
			for (SampleComponent component : sample.getComponents()) {
				terms.add(UserTerm.text("sample component " + component.getName(), component.getFormula() + " + "
						+ component.getAdduct() + ", " + component.getConcentration() + " mol/m3"));
			}
		}
		return terms;
	}

	private @Nullable Sample sample() {
		LiquidSupply supply = model.getIonSource().getLiquidSupply();
		return supply == null ? null : supply.getSample();
	}

	List<InstrumentComponent> components() {
		List<InstrumentComponent> components = new ArrayList<>();
		components.add(component(Kind.SOURCE, model.getIonSource(), List.of()));
		if (model.getAnalyser() instanceof TandemMassFilter tandem) {
			for (MassFilterStage stage : tandem.getStages()) {
				components.add(component(Kind.ANALYZER, stage, List.of()));
			}
		}
		components.add(component(Kind.DETECTOR, model.getDetector(), List.of(PULSE_COUNTING)));
		return components;
	}

	/** The same stations with a detector that measures currents instead of counting ions. */
	static List<InstrumentComponent> measuringCurrents(List<InstrumentComponent> components) {
		return components.stream().map(component -> new InstrumentComponent(component.kind(), component.terms().stream()
				.map(term -> term.equals(PULSE_COUNTING) ? CONVERTED : term).toList(), component.userTerms())).toList();
	}

	/** Terms of the part and of everything it contains, each accession once; quantities without a term as named values. */
	private InstrumentComponent component(Kind kind, EObject part, List<CvTerm> more) {
		Map<String, CvTerm> terms = new LinkedHashMap<>();
		List<UserTerm> userTerms = new ArrayList<>();
		collect(part, terms, userTerms);
		TreeIterator<EObject> contents = part.eAllContents();
		while (contents.hasNext()) {
			EObject child = contents.next();
			if (child instanceof Sample) {
				contents.prune();
			} else {
				collect(child, terms, userTerms);
			}
		}
		more.forEach(term -> terms.putIfAbsent(term.accession(), term));
		return new InstrumentComponent(kind, List.copyOf(terms.values()), userTerms);
	}

	private void collect(EObject element, Map<String, CvTerm> terms, List<UserTerm> userTerms) {
		CvTerms.of(element.eClass()).ifPresent(term -> put(terms, term, ""));
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (attribute.isMany()) {
				continue;
			}
			Object value = element.eGet(attribute);
			if (value instanceof Polarity) {
				continue; // each spectrum has its own
			}
			if (value instanceof Enumerator literal && attribute.getEAttributeType() instanceof EEnum type) {
				Optional.ofNullable(type.getEEnumLiteral(literal.getName())).flatMap(CvTerms::of)
						.ifPresent(term -> put(terms, term, ""));
			} else if (value instanceof Double number) {
				quantity(ModelPaths.pathOf(element, attribute), attribute, number, terms, userTerms);
			}
		}
	}

	private void quantity(String path, EAttribute attribute, double fromModel, Map<String, CvTerm> terms,
			List<UserTerm> userTerms) {
		Optional<Quantity> quantity = Quantities.of(attribute);
		if (quantity.isEmpty()) {
			return;
		}
		Optional<LiveParameter> live = instrument.parameter(path)
				.filter(parameter -> parameter.quality() == Quality.GOOD);
		double value = live.map(LiveParameter::readback).orElse(fromModel);
		Optional<ModelTerm> term = CvTerms.of(attribute);
		if (term.isPresent()) {
			put(terms, term.get(), Double.toString(value));
		} else if (live.isPresent() || quantity.get().role() != Role.READBACK) {
			userTerms.add(UserTerm.number(path + " [" + quantity.get().unit() + "]", value));
		}
	}

	private static void put(Map<String, CvTerm> terms, ModelTerm term, String value) {
		terms.putIfAbsent(term.accession(), new CvTerm(term.accession(), term.name(), value,
				value.isEmpty() ? "" : term.unitAccession(), value.isEmpty() ? "" : term.unitName()));
	}
}

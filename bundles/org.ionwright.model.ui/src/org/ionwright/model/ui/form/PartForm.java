package org.ionwright.model.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.observable.IObservable;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.model.ModelWords;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.edit.Parts;
import org.ionwright.model.ui.edit.Words;
import org.ionwright.model.ui.internal.Messages;
import org.ionwright.model.validation.Finding;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.Paper;
import org.ionwright.ui.common.StatusLamp;

/** All values of one part. */
public final class PartForm extends Composite {

	static final int COLUMNS = 3;

	private final ModelDocument<?> document;
	private final FieldHints hints;
	private final FormMemory memory = new FormMemory();
	private final Label title;
	private final Label about;
	private final StatusLamp trouble;
	private final ScrolledComposite scroller;
	private final List<Row> rows = new ArrayList<>();
	private @Nullable DataBindingContext bindings;
	private List<EObject> parts = List.of();
	private List<Finding> findings = List.of();

	public PartForm(Composite parent, ModelDocument<?> document, FieldHints hints) {
		super(parent, SWT.NONE);
		this.document = document;
		this.hints = hints;
		GridLayoutFactory.fillDefaults().margins(8, 4).spacing(4, 2).applyTo(this);
		title = new Label(this, SWT.WRAP);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		about = new Label(this, SWT.WRAP);
		GridDataFactory wide = GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100,
				SWT.DEFAULT);
		wide.applyTo(title);
		wide.applyTo(about);
		trouble = new StatusLamp(this, SWT.NONE);
		trouble.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		scroller = new ScrolledComposite(this, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		scroller.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		scroller.addListener(SWT.Resize, event -> fit());
		addListener(SWT.Dispose, event -> unbind());
		Paper.under(this);
	}

	/** Shows another part; what was typed for the one before is brought to the model or kept until it is looked at again. */
	public void show(EObject next) {
		show(List.of(next));
	}

	/** Shows several parts as one form, each further one under a heading of its own. */
	public void show(List<EObject> next) {
		if (!next.equals(parts)) {
			rebuild(next);
		}
	}

	/** Builds the rows anew, because what they offer may have changed. */
	public void refresh() {
		if (!parts.isEmpty()) {
			rebuild(parts);
		}
	}

	private void rebuild(List<EObject> several) {
		flush();
		unbind();
		parts = List.copyOf(several);
		EObject next = parts.getFirst();
		about.setText(ModelWords.about(next.eClass()));
		DataBindingContext context = new DataBindingContext(DisplayRealm.getRealm(getDisplay()));
		bindings = context;
		Composite body = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(0, 6).spacing(6, 4).applyTo(body);
		for (EObject one : parts) {
			if (one != next) {
				heading(body, Words.name(one));
			}
			FormContext with = new FormContext(document, one, body, context, memory, hints, this::tellTrouble);
			Realm.runWithDefault(DisplayRealm.getRealm(getDisplay()), () -> fill(with));
		}
		Paper.under(body);
		scroller.setContent(body);
		fit();
		layout();
		showFindings(findings);
		tellTrouble();
	}

	private void tellTitle() {
		EObject part = parts.getFirst();
		String numeral = Words.numeral(part);
		String name = Words.name(part);
		String kind = Words.of(part.eClass());
		title.setText((name.equals(kind) ? name : name + " \u2013 " + kind)
				+ (numeral.isEmpty() ? "" : "  (" + numeral + ")"));
	}

	private void fill(FormContext context) {
		for (Rows.Group group : Rows.Group.values()) {
			List<EStructuralFeature> features = Rows.of(context, group);
			if (features.isEmpty()) {
				continue;
			}
			if (group != Rows.Group.GENERAL) {
				heading(context.parent(),
						group == Rows.Group.SETTINGS ? Messages.Form_settings : Messages.Form_limits);
			}
			for (EStructuralFeature feature : features) {
				Row row = Rows.create(context, feature);
				if (row != null) {
					rows.add(row);
				}
			}
		}
	}

	private static void heading(Composite parent, String text) {
		Label heading = new Label(parent, SWT.NONE);
		heading.setText(text);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1);
		place.verticalIndent = 6;
		heading.setLayoutData(place);
	}

	/** Shows what the rules say of the values at their fields, and the name as it is now. */
	public void showFindings(List<Finding> all) {
		findings = all;
		if (!parts.isEmpty()) {
			tellTitle();
		}
		for (Row row : rows) {
			row.show(all.stream().filter(finding -> {
				Parts.Place place = Parts.find(document.root(), finding.where());
				return place.part() == row.context.part() && place.feature().equals(Optional.of(row.feature()));
			}).toList());
		}
	}

	/** Puts the cursor into the field of a feature; whether there is one. */
	public boolean focus(EObject part, EStructuralFeature feature) {
		for (Row row : rows) {
			if (row.context.part() == part && row.feature() == feature) {
				scroller.showControl(row.field());
				return row.field().setFocus();
			}
		}
		return false;
	}

	/** Brings what is being typed to the model. */
	public void flush() {
		// what is brought to the model may build the rows anew
		List.copyOf(rows).forEach(Row::flush);
	}

	/** How many typed texts are refused and therefore not in the model, in all parts. */
	public int refused() {
		return memory.waiting();
	}

	List<Row> rows() {
		return rows;
	}

	private void tellTrouble() {
		Optional<String> first = rows.stream().map(row -> row.sign().refusal()).filter(why -> !why.isEmpty())
				.findFirst();
		String elsewhere = memory.waiting() > 0 ? NLS.bind(Messages.Form_waiting, memory.waiting()) : "";
		String text = first.orElse(elsewhere);
		trouble.setStatus(text.isEmpty() ? Lamp.OFF : Lamp.FAULT, text, "");
		boolean shown = !text.isEmpty();
		if (trouble.getLayoutData() instanceof GridData place && place.exclude == shown) {
			place.exclude = !shown;
			trouble.setVisible(shown);
			layout();
		}
	}

	private void fit() {
		if (scroller.getContent() instanceof Composite body) {
			scroller.setMinHeight(body.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y);
		}
	}

	private void unbind() {
		rows.forEach(Row::close);
		rows.clear();
		DataBindingContext before = bindings;
		bindings = null;
		if (before != null) {
			// A text may still wait for its pause to end.
			List<IObservable> fields = before.getBindings().stream().map(Binding::getTarget).toList();
			before.dispose();
			fields.forEach(IObservable::dispose);
		}
		if (!scroller.isDisposed() && scroller.getContent() != null) {
			scroller.getContent().dispose();
		}
	}
}

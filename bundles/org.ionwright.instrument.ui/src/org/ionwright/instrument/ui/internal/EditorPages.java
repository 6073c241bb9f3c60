package org.ionwright.instrument.ui.internal;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.ionwright.instrument.ui.internal.edit.Assessment;
import org.ionwright.instrument.ui.internal.edit.InstrumentDocument;
import org.ionwright.instrument.ui.internal.panel.InstrumentPanel;

/** Outline and Properties of one editor: made when the views ask for them, kept in step with the panel. */
final class EditorPages {

	private final Consumer<EObject> picked;
	private @Nullable InstrumentPanel panel;
	private @Nullable InstrumentDocument document;
	private @Nullable InstrumentOutline outline;
	private @Nullable PropertySheetPage properties;
	private final Runnable change = this::changed;

	/**
	 * @param picked
	 *            told of parts that are chosen in the Outline
	 */
	EditorPages(Consumer<EObject> picked) {
		this.picked = picked;
	}

	void show(InstrumentPanel shown, InstrumentDocument next) {
		clear();
		panel = shown;
		document = next;
		next.onChange(change);
		InstrumentOutline page = outline;
		if (page != null) {
			page.show(next.instrument());
		}
	}

	void clear() {
		InstrumentDocument before = document;
		if (before != null) {
			before.forget(change);
		}
		panel = null;
		document = null;
		InstrumentOutline page = outline;
		if (page != null) {
			page.show(null);
		}
	}

	InstrumentOutline outline() {
		InstrumentOutline page = outline;
		if (page == null || page.closed()) {
			page = new InstrumentOutline(picked);
			outline = page;
		}
		InstrumentDocument shown = document;
		page.show(shown == null ? null : shown.instrument());
		return page;
	}

	PropertySheetPage properties() {
		PropertySheetPage page = properties;
		if (page == null || page.getControl() != null && page.getControl().isDisposed()) {
			page = new PropertySheetPage();
			page.setPropertySourceProvider(object -> object instanceof EObject part
					? new PartProperties(part, assessment().facts())
					: null);
			properties = page;
		}
		return page;
	}

	private Assessment assessment() {
		InstrumentPanel shown = panel;
		return shown == null ? Assessment.NONE : shown.assessment();
	}

	void select(EObject part) {
		InstrumentOutline page = outline;
		if (page != null) {
			page.select(part);
		}
	}

	void assessed(Assessment assessment) {
		InstrumentOutline page = outline;
		if (page != null) {
			page.assessed(assessment.findings());
		}
		refreshProperties();
	}

	private void changed() {
		InstrumentOutline page = outline;
		if (page != null) {
			page.refresh();
		}
		refreshProperties();
	}

	private void refreshProperties() {
		PropertySheetPage page = properties;
		if (page != null && page.getControl() != null && !page.getControl().isDisposed()) {
			page.refresh();
		}
	}
}

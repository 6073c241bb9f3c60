/**
 */
package org.ionwright.model.method;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Selected Ion Monitoring</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Some mass-to-charge ratios, one after the other (peak hopping). With a single one it is the static scan: all stages stand, and each spectrum is one count.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.SelectedIonMonitoring#getIons <em>Ions</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.method.MethodPackage#getSelectedIonMonitoring()
 * @model annotation="http://www.ionwright.org/seed claims='002/13'"
 * @generated
 */
public interface SelectedIonMonitoring extends Scan {
	/**
	 * Returns the value of the '<em><b>Ions</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.method.MonitoredIon}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Visited in this order, once in each scan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ions</em>' containment reference list.
	 * @see org.ionwright.model.method.MethodPackage#getSelectedIonMonitoring_Ions()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<MonitoredIon> getIons();

} // SelectedIonMonitoring

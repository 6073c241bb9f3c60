/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vacuum System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Chambers, what connects them and what pumps them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.VacuumSystem#getChambers <em>Chambers</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VacuumSystem#getConnections <em>Connections</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VacuumSystem#getGauges <em>Gauges</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VacuumSystem#getIsolationValve <em>Isolation Valve</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VacuumSystem#getVentValve <em>Vent Valve</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VacuumSystem#getBacking <em>Backing</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumSystem()
 * @model
 * @generated
 */
public interface VacuumSystem extends Part {
	/**
	 * Returns the value of the '<em><b>Chambers</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.VacuumChamber}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the source to the detector.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chambers</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumSystem_Chambers()
	 * @model containment="true"
	 * @generated
	 */
	EList<VacuumChamber> getChambers();

	/**
	 * Returns the value of the '<em><b>Connections</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.Connection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Apertures and tubes between chambers, beside the outlets of the chambers in series.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connections</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumSystem_Connections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Connection> getConnections();

	/**
	 * Returns the value of the '<em><b>Gauges</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.PressureGauge}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Gauges</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumSystem_Gauges()
	 * @model containment="true"
	 * @generated
	 */
	EList<PressureGauge> getGauges();

	/**
	 * Returns the value of the '<em><b>Isolation Valve</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Closes the interface off for cleaning without vent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Isolation Valve</em>' containment reference.
	 * @see #setIsolationValve(Valve)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumSystem_IsolationValve()
	 * @model containment="true"
	 * @generated
	 */
	Valve getIsolationValve();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VacuumSystem#getIsolationValve <em>Isolation Valve</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Isolation Valve</em>' containment reference.
	 * @see #getIsolationValve()
	 * @generated
	 */
	void setIsolationValve(Valve value);

	/**
	 * Returns the value of the '<em><b>Vent Valve</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vent Valve</em>' containment reference.
	 * @see #setVentValve(Valve)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumSystem_VentValve()
	 * @model containment="true"
	 * @generated
	 */
	Valve getVentValve();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VacuumSystem#getVentValve <em>Vent Valve</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vent Valve</em>' containment reference.
	 * @see #getVentValve()
	 * @generated
	 */
	void setVentValve(Valve value);

	/**
	 * Returns the value of the '<em><b>Backing</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line the turbo pumps exhaust into.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Backing</em>' containment reference.
	 * @see #setBacking(VacuumChamber)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumSystem_Backing()
	 * @model containment="true"
	 * @generated
	 */
	VacuumChamber getBacking();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VacuumSystem#getBacking <em>Backing</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backing</em>' containment reference.
	 * @see #getBacking()
	 * @generated
	 */
	void setBacking(VacuumChamber value);

} // VacuumSystem

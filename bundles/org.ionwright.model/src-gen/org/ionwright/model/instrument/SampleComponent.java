/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sample Component</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One compound of the sample.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.SampleComponent#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.SampleComponent#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.SampleComponent#getAdduct <em>Adduct</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.SampleComponent#getCharge <em>Charge</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.SampleComponent#getConcentration <em>Concentration</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.SampleComponent#getResponse <em>Response</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getSampleComponent()
 * @model
 * @generated
 */
public interface SampleComponent extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSampleComponent_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SampleComponent#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the neutral molecule, in Hill order, such as C33H40N2O9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see #setFormula(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSampleComponent_Formula()
	 * @model
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SampleComponent#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(String value);

	/**
	 * Returns the value of the '<em><b>Adduct</b></em>' attribute.
	 * The default value is <code>"H"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes the ion: H, Na or NH4, taken up in positive and, for H, lost in negative mode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adduct</em>' attribute.
	 * @see #setAdduct(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSampleComponent_Adduct()
	 * @model default="H"
	 * @generated
	 */
	String getAdduct();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SampleComponent#getAdduct <em>Adduct</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adduct</em>' attribute.
	 * @see #getAdduct()
	 * @generated
	 */
	void setAdduct(String value);

	/**
	 * Returns the value of the '<em><b>Charge</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elementary charges of the ion, without sign.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Charge</em>' attribute.
	 * @see #setCharge(int)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSampleComponent_Charge()
	 * @model default="1"
	 *        annotation="http://www.ionwright.org/quantity label='Charge number' unit='1' role='FACT' hardwareMin='1' hardwareMax='100' displayUnit='' displayFactor='1' digits='0'"
	 * @generated
	 */
	int getCharge();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SampleComponent#getCharge <em>Charge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Charge</em>' attribute.
	 * @see #getCharge()
	 * @generated
	 */
	void setCharge(int value);

	/**
	 * Returns the value of the '<em><b>Concentration</b></em>' attribute.
	 * The default value is <code>"0.001"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the liquid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concentration</em>' attribute.
	 * @see #setConcentration(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSampleComponent_Concentration()
	 * @model default="0.001"
	 *        annotation="http://www.ionwright.org/quantity label='Concentration' unit='mol/m3' role='FACT' hardwareMin='0.0' hardwareMax='10000.0' displayUnit='\265mol/L' displayFactor='0.001' digits='3'"
	 * @generated
	 */
	double getConcentration();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SampleComponent#getConcentration <em>Concentration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Concentration</em>' attribute.
	 * @see #getConcentration()
	 * @generated
	 */
	void setConcentration(double value);

	/**
	 * Returns the value of the '<em><b>Response</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How readily it ionises, relative to reserpine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Response</em>' attribute.
	 * @see #setResponse(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSampleComponent_Response()
	 * @model default="1.0"
	 *        annotation="http://www.ionwright.org/quantity label='Response' unit='1' role='FACT' hardwareMin='0.0' hardwareMax='1000.0' displayUnit='' displayFactor='1' digits='2'"
	 * @generated
	 */
	double getResponse();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SampleComponent#getResponse <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Response</em>' attribute.
	 * @see #getResponse()
	 * @generated
	 */
	void setResponse(double value);

} // SampleComponent
